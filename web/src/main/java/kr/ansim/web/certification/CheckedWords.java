package kr.ansim.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateDetails;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.NumberReason;
import kr.ansim.certification.SourceStatement;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** A verdict as pages show it: what is to be said of the product and of each of its numbers. */
@Named("checkedWords")
@ApplicationScoped
public class CheckedWords {

    /** One number with what is to be said of it. @param judged false for words that stand where no number is needed */
    public record Row(
            String name, boolean judged, Verdict verdict, List<String> reasons, List<Fact> facts, List<Told> told) {}

    public record Fact(String key, String value) {}

    /** What one source says, and the answer that proves it. */
    public record Told(String source, String state, String said, UUID evidence) {}

    @Inject
    private When when;

    public List<Row> rows(CheckedProduct product) {
        return product.numbers().stream().map(this::row).toList();
    }

    public List<String> reasons(CheckedProduct product) {
        return texts(product.reasons());
    }

    /** When it was checked, nothing of that when it never was; and that nobody can be asked about a number. */
    public String checked(CheckedProduct product) {
        Stream<String> checked = product
                .checkedAt()
                .map(at -> Wording.CERTIFICATION.text(product.fresh() ? "check.checked" : "check.stale", when.near(at)))
                .stream();
        boolean nobody = product.numbers().stream()
                .flatMap(number -> number.reasons().stream())
                .anyMatch(reason -> reason.code() == VerdictReason.Code.NOBODY_TO_ASK);
        return Stream.concat(checked, nobody ? Stream.of(Wording.CERTIFICATION.text("check.nobody")) : Stream.of())
                .collect(Collectors.joining(" · "));
    }

    private Row row(CheckedNumber checked) {
        return new Row(
                checked.number().map(CertificateNumber::text).orElse(checked.given()),
                checked.verdict() != Verdict.NOT_REQUIRED,
                checked.verdict(),
                texts(checked.reasons()),
                checked.certificate().map(this::facts).orElse(List.of()),
                checked.sources().stream()
                        .filter(source -> source.evidence().isPresent() && matters(source))
                        .map(this::told)
                        .toList());
    }

    /** That an institute does not know another's certificate means nothing. */
    private static boolean matters(SourceStatement statement) {
        return statement.state().isPresent() || !statement.source().isInstitute();
    }

    private Told told(SourceStatement statement) {
        return new Told(
                Wording.CERTIFICATION.text("word." + statement.source().name()),
                statement.state().map(Enum::name).orElse("NOT_LISTED"),
                when.near(statement.saidAt().orElse(null)),
                statement.evidence().orElseThrow());
    }

    private List<Fact> facts(CertificateDetails details) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.product", details.product());
        add(
                facts,
                "fact.scheme",
                details.scheme()
                        .map(scheme -> Wording.CERTIFICATION.text("word." + scheme.name()))
                        .orElse(""));
        add(facts, "fact.brand", details.brand());
        add(facts, "fact.model", details.model());
        add(facts, "fact.derived", String.join(", ", details.derivedModels()));
        add(facts, "fact.category", String.join(" › ", details.category()));
        add(facts, "fact.maker", details.maker());
        add(facts, "fact.importer", details.importer());
        add(facts, "fact.factories", String.join(", ", details.factories()));
        add(facts, "fact.first", details.firstNumber());
        add(facts, "fact.certified-on", details.certifiedOn().map(when::day).orElse(""));
        add(facts, "fact.ends-on", details.endsOn().map(when::day).orElse(""));
        add(
                facts,
                "fact.changed-on",
                Stream.of(details.changedOn().map(when::day).orElse(""), details.changeReason())
                        .filter(text -> !text.isEmpty())
                        .reduce((day, reason) -> day + " " + reason)
                        .orElse(""));
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(key, value));
        }
    }

    /** With the number before each reason that names one. */
    static List<String> numbered(List<NumberReason> reasons) {
        Locale locale = locale();
        return reasons.stream()
                .map(one -> {
                    String text = ReasonTexts.of(one.reason(), locale);
                    return one.number()
                            .map(number -> Wording.CERTIFICATION.text("broadcast.reason", number, text))
                            .orElse(text);
                })
                .toList();
    }

    static List<String> texts(List<VerdictReason> reasons) {
        Locale locale = locale();
        return reasons.stream().map(reason -> ReasonTexts.of(reason, locale)).toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
