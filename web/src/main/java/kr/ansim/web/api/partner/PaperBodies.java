package kr.ansim.web.api.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import kr.ansim.partner.DecisionEntry;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperReason;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReturnedPaper;
import kr.ansim.web.api.body.PlainText;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about papers: what is asked and why, how it stands, and what was decided. */
final class PaperBodies {

    private static final String TEXTS = "kr.ansim.web.texts.Papers";

    private PaperBodies() {}

    record TraitBody(String trait, String value) {}

    record AskedBecause(List<TraitBody> because, String source) {

        static AskedBecause of(PaperReason reason) {
            return new AskedBecause(
                    reason.because().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one -> new TraitBody(one.getKey().name(), one.getValue()))
                            .toList(),
                    reason.source());
        }
    }

    /** A reason of the reviewer, and what to do about it. */
    record CureBody(String code, String title, String cure) {

        static List<CureBody> all(List<ReturnReason> reasons, Locale locale) {
            ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
            return reasons.stream()
                    .map(reason -> new CureBody(
                            reason.name(), texts.getString("reason." + reason), texts.getString("cure." + reason)))
                    .toList();
        }
    }

    record ReturnedBody(List<CureBody> reasons, String words, Instant at) {

        static ReturnedBody of(ReturnedPaper returned, Locale locale) {
            return new ReturnedBody(CureBody.all(returned.reasons(), locale), returned.words(), returned.at());
        }
    }

    /** @param fields what is to be told with the files, besides them */
    record RequirementBody(
            String paper,
            String name,
            String hint,
            boolean required,
            List<String> fields,
            List<AskedBecause> reasons,
            String state,
            @Nullable String renewal,
            @Nullable LocalDate endsOn,
            @Nullable ReturnedBody returned) {

        static RequirementBody of(PaperStanding standing, Locale locale) {
            PaperKind kind = standing.asked().kind();
            return new RequirementBody(
                    kind.code(),
                    kind.name(locale.getLanguage()),
                    kind.hint(locale.getLanguage()),
                    standing.asked().required(),
                    fields(kind),
                    standing.asked().reasons().stream().map(AskedBecause::of).toList(),
                    standing.state().name(),
                    standing.renewal().map(Enum::name).orElse(null),
                    standing.endsOn().orElse(null),
                    standing.words()
                            .map(words -> ReturnedBody.of(words, locale))
                            .orElse(null));
        }

        private static List<String> fields(PaperKind kind) {
            return Map.of("number", kind.number(), "issuedOn", kind.issued(), "endsOn", kind.ends()).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    record RequirementList(List<RequirementBody> items) {

        static RequirementList of(List<PaperStanding> papers, Locale locale) {
            return new RequirementList(papers.stream()
                    .map(paper -> RequirementBody.of(paper, locale))
                    .toList());
        }
    }

    record HandInRequest(
            @Size(max = 64) @Nullable String itemCode,
            @NotBlank @Size(max = 40) String paper,
            @NotNull @Size(max = 50) List<@NotNull UUID> documents,
            @Size(max = 100) @PlainText @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate endsOn) {

        HandInPaper of(PaperSubject subject, UUID id) {
            return new HandInPaper(subject, id, paper, documents, number == null ? "" : number, issuedOn, endsOn);
        }
    }

    record HandedInBody(UUID submissionId, @Nullable String itemCode, String paper) {}

    /** @param companyId whose paper it is */
    record DecisionBody(
            UUID id,
            UUID companyId,
            @Nullable String itemCode,
            @Nullable String productCode,
            String paper,
            String name,
            int version,
            String decision,
            List<CureBody> reasons,
            String words,
            @Nullable LocalDate endsOn,
            Instant at) {

        static DecisionBody of(DecisionEntry entry, Locale locale) {
            return new DecisionBody(
                    entry.id(),
                    entry.company(),
                    entry.itemCode().orElse(null),
                    entry.productCode().orElse(null),
                    entry.paper().code(),
                    entry.paper().name(locale.getLanguage()),
                    entry.version(),
                    entry.kind().name(),
                    CureBody.all(entry.reasons(), locale),
                    entry.words(),
                    entry.endsOn().orElse(null),
                    entry.at());
        }
    }
}
