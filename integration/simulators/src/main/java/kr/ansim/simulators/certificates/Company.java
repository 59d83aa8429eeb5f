package kr.ansim.simulators.certificates;

/**
 * A company; those abroad are known by name and nation only.
 *
 * @param number ten digits without hyphens; empty for companies abroad
 */
public record Company(String name, String number, String nation, String representative, String address, String phone) {

    Company numbered(String other) {
        return new Company(name, other, nation, representative, address, phone);
    }

    static Company abroad(String name, String nation) {
        return new Company(name, "", nation, "", "", "");
    }

    static Company inKorea(String name, int index) {
        Draw draw = Draw.of("company", index);
        String nine = Words.padded(100 + index / 10_000, 3) + "00" + Words.padded(index % 10_000, 4);
        return new Company(
                name,
                BusinessNumber.withCheckDigit(nine),
                "대한민국",
                draw.from(Words.PEOPLE),
                draw.from(Words.TOWNS) + " 데모로 " + draw.between(1, 300),
                "0" + draw.from(Words.AREA_CODES) + "-0000-" + Words.padded(index % 10_000, 4));
    }
}
