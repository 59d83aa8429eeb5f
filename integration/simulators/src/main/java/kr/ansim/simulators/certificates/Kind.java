package kr.ansim.simulators.certificates;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kr.ansim.simulators.Resource;

/**
 * One kind of goods: the law and scheme it falls under, its place in the register's tree, and who tests it.
 *
 * @param prefix what its numbers begin with
 */
public record Kind(
        Law law,
        Scheme scheme,
        String prefix,
        int weight,
        String category,
        List<String> nouns,
        List<Institute> institutes) {

    static final List<Kind> ALL =
            Resource.lines("certificates/goods.csv").map(Kind::of).toList();

    private static Kind of(String line) {
        String[] cell = line.split("\\|", -1);
        return new Kind(
                Law.valueOf(cell[0]),
                Scheme.valueOf(cell[1]),
                cell[2],
                Integer.parseInt(cell[3]),
                cell[4],
                List.of(cell[5].split(";")),
                Arrays.stream(cell[6].split(";")).map(Institute::lettered).toList());
    }

    /** Those that get numbers, each as often as it weighs. */
    static List<Kind> numbered(Law law) {
        return ALL.stream()
                .filter(kind -> kind.law == law && kind.scheme.hasNumber())
                .flatMap(kind -> Collections.nCopies(kind.weight, kind).stream())
                .toList();
    }

    static Kind ofNoun(String noun) {
        return ALL.stream()
                .filter(kind -> kind.nouns.contains(noun))
                .findFirst()
                .orElseThrow();
    }

    /** The register's {@code certDiv}. */
    public String division() {
        return law.act() + "대상 > " + scheme.word() + "대상 " + law.goods();
    }

    /** The institutes' {@code cert_div_cd}. */
    public String divisionCode() {
        boolean certified = scheme == Scheme.CERTIFICATION;
        return switch (law) {
            case CHILD -> certified ? "1311" : "1312";
            case ELECTRICAL -> certified ? "1511" : "1513";
            case HOUSEHOLD -> certified ? "1512" : "1514";
        };
    }
}
