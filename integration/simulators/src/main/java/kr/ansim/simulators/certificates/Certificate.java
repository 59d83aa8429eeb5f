package kr.ansim.simulators.certificates;

/**
 * One certificate as the register or an institute sees it.
 *
 * @param firstNumber the number it was re-issued from, else "-" or its own
 * @param certifiedOn yyyyMMdd
 * @param signedOn yyyyMMdd
 */
public record Certificate(
        int uid,
        String number,
        String firstNumber,
        Institute institute,
        Goods goods,
        Origin origin,
        String certifiedOn,
        String signedOn,
        Standing standing) {

    Certificate standing(Standing now) {
        return new Certificate(uid, number, firstNumber, institute, goods, origin, certifiedOn, signedOn, now);
    }
}
