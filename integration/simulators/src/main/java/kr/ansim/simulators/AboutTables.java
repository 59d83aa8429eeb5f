package kr.ansim.simulators;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.simulators.certificates.FixedCertificate;
import kr.ansim.simulators.certificates.FixedCompany;
import kr.ansim.simulators.certificates.FixedRecall;
import kr.ansim.simulators.certificates.FixedReport;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.certificates.State;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.taxoffice.FixedBusiness;
import kr.ansim.simulators.taxoffice.TaxOffice;

/** The rows and choices on the page about the simulators. */
final class AboutTables {

    static final List<String> SYSTEMS = Stream.concat(
                    Stream.of("safetykorea", TaxOffice.API),
                    Arrays.stream(Institute.values()).map(Institute::key))
            .toList();
    static final List<String> KINDS = Arrays.stream(Faults.Kind.values())
            .filter(kind -> kind != Faults.Kind.TEMPORARY && kind != Faults.Kind.PERMANENT)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    static final List<String> STATES = Arrays.stream(State.values())
            .map(State::word)
            .filter(word -> !word.isEmpty())
            .toList();

    private final Language language;

    AboutTables(Language language) {
        this.language = language;
    }

    String institutes(URI url) {
        return Arrays.stream(Institute.values())
                .map(one -> row(
                        one.code() + " " + one.korean(),
                        url + "/institutes/" + one.key(),
                        "ansim-" + one.key() + " / simulator-" + one.key()))
                .collect(Collectors.joining());
    }

    String certificates() {
        return FixedCertificate.ALL.stream()
                .map(one -> row(
                        one.certificate().number(),
                        one.certificate().institute() + " · "
                                + one.certificate().goods().product(),
                        told(one.korean(), one.english())))
                .collect(Collectors.joining());
    }

    String recalls() {
        return FixedRecall.ALL.stream()
                .map(one -> row(one.recall().uid(), one.recall().product(), told(one.korean(), one.english())))
                .collect(Collectors.joining());
    }

    String reports() {
        return FixedReport.ALL.stream()
                .map(one -> row(
                        one.report().number(),
                        one.report().institute() + " · "
                                + one.report().applicant().name(),
                        told(one.korean(), one.english())))
                .collect(Collectors.joining());
    }

    String companies() {
        return Arrays.stream(FixedCompany.values())
                .map(one -> row(
                        one.number(),
                        one.company().name(),
                        language.text("company." + one.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining());
    }

    String businesses() {
        return Arrays.stream(FixedBusiness.values())
                .map(FixedBusiness::business)
                .map(one -> row(
                        one.number(),
                        one.company().name() + " · " + one.company().representative(),
                        one.openedOn().toString(),
                        language.text("business." + one.state().name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining());
    }

    static String choices(List<String> choices) {
        return choices.stream()
                .map(one -> "<option>" + Page.escaped(one) + "</option>")
                .collect(Collectors.joining());
    }

    static String planted(Map<String, String> planted) {
        return planted.entrySet().stream()
                .filter(one -> !one.getValue().equals("NONE"))
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private String told(String korean, String english) {
        return language == Language.KO ? korean : english;
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> "<td>" + Page.escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
