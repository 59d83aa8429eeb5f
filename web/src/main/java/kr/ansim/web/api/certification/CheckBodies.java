package kr.ansim.web.api.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateDetails;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CheckCertificates;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.SourceStatement;
import kr.ansim.certification.VerdictReason;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.certification.ReasonTexts;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about checks. */
final class CheckBodies {

    private CheckBodies() {}

    record CheckRequest(
            @NotBlank @Size(max = 64) @PlainText String productCode,
            @NotBlank @Size(max = 100) @PlainText String category,
            @Size(max = 200) @PlainText @Nullable String modelName,
            @Size(max = 200) @PlainText @Nullable String maker,

            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) @PlainText String> certificateNumbers) {

        CheckCertificates question() {
            return new CheckCertificates(
                    productCode.strip(), category.strip(), told(modelName), told(maker), certificateNumbers);
        }

        private static String told(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    record CheckBody(
            String productCode,
            String verdict,
            List<ReasonBody> reasons,
            List<NumberBody> numbers,
            @Nullable Instant checkedAt,
            String freshness) {

        static CheckBody of(CheckedProduct product, Locale locale) {
            return new CheckBody(
                    product.productCode(),
                    product.verdict().name(),
                    ReasonBody.all(product.reasons(), locale),
                    product.numbers().stream()
                            .map(number -> NumberBody.of(number, locale))
                            .toList(),
                    product.checkedAt().orElse(null),
                    product.fresh() ? "fresh" : "stale");
        }
    }

    record ReasonBody(String code, String message) {

        static List<ReasonBody> all(List<VerdictReason> reasons, Locale locale) {
            return reasons.stream()
                    .map(reason -> new ReasonBody(reason.code().name(), ReasonTexts.of(reason, locale)))
                    .toList();
        }
    }

    record NumberBody(
            String given,
            @Nullable String number,
            @Nullable String family,
            String verdict,
            List<ReasonBody> reasons,
            List<SourceBody> sources,
            @Nullable CertificateBody certificate) {

        static NumberBody of(CheckedNumber checked, Locale locale) {
            Optional<CertificateNumber> number = checked.number();
            return new NumberBody(
                    checked.given(),
                    number.map(CertificateNumber::text).orElse(null),
                    number.map(read -> read.family().name()).orElse(null),
                    checked.verdict().name(),
                    ReasonBody.all(checked.reasons(), locale),
                    checked.sources().stream().map(SourceBody::of).toList(),
                    checked.certificate().map(CertificateBody::of).orElse(null));
        }
    }

    record SourceBody(
            String source,
            @Nullable String state,
            @Nullable Instant saidAt,
            @Nullable UUID evidenceId,
            boolean unreachable) {

        static SourceBody of(SourceStatement statement) {
            return new SourceBody(
                    statement.source().name(),
                    statement.state().map(Enum::name).orElse(null),
                    statement.saidAt().orElse(null),
                    statement.evidence().orElse(null),
                    statement.unreachable());
        }
    }

    record CertificateBody(
            String number,
            String source,
            @Nullable String scheme,
            String product,
            String brand,
            String model,
            List<String> derivedModels,
            List<String> category,
            String maker,
            String importer,
            List<String> factories,
            @Nullable String firstNumber,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate changedOn) {

        static CertificateBody of(CertificateDetails details) {
            return new CertificateBody(
                    details.number(),
                    details.source().name(),
                    details.scheme().map(Enum::name).orElse(null),
                    details.product(),
                    details.brand(),
                    details.model(),
                    details.derivedModels(),
                    details.category(),
                    details.maker(),
                    details.importer(),
                    details.factories(),
                    details.firstNumber().isEmpty() ? null : details.firstNumber(),
                    details.certifiedOn().orElse(null),
                    details.endsOn().orElse(null),
                    details.changedOn().orElse(null));
        }
    }
}
