package kr.ansim.simulators.certificates;

import java.util.List;
import kr.ansim.simulators.Resource;

/**
 * A certificate that documentation and tests name.
 *
 * @param certificate as the register sees it
 * @param inRegister whether the register knows it at all
 * @param instituteState what the institute says instead
 */
public record FixedCertificate(
        Certificate certificate, boolean inRegister, String instituteState, String korean, String english) {

    public static final List<FixedCertificate> ALL =
            Resource.lines("certificates/fixed.csv").map(FixedCertificate::of).toList();

    private static final String UNKNOWN = "!";
    private static final int FIRST_UID = 900_001;

    private static FixedCertificate of(String line) {
        String[] cell = line.split("\\|", -1);
        String instituteState = cell[13];
        boolean inRegister = !cell[12].equals(UNKNOWN);
        Certificate certificate = new Certificate(
                FIRST_UID + Math.floorMod(cell[0].hashCode(), 90_000),
                cell[0],
                cell[1],
                Institute.lettered(cell[2]),
                new Goods(Kind.ofNoun(cell[3]), cell[4], cell[5], cell[6], listed(cell[7])),
                origin(FixedCompany.valueOf(cell[8]).company(), cell[9], cell[10]),
                cell[11],
                cell[11],
                new Standing(inRegister ? cell[12] : instituteState, cell[14], cell[15]));
        return new FixedCertificate(certificate, inRegister, instituteState, cell[16], cell[17]);
    }

    private static Origin origin(Company holder, String maker, String nation) {
        return maker.isEmpty()
                ? Origin.korean(holder)
                : new Origin(
                        holder, Company.abroad(maker, nation), List.of(Company.abroad(maker + " 2nd Factory", nation)));
    }

    private static List<String> listed(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    Certificate seenByInstitute() {
        Standing standing = certificate.standing();
        return certificate.standing(new Standing(instituteState, standing.changedOn(), standing.reason()));
    }
}
