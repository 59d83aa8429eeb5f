package kr.ansim.web.api.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductCertification;
import kr.ansim.certification.PutProduct;
import kr.ansim.web.api.body.CheckDigit;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.certification.CheckBodies.CheckBody;
import kr.ansim.web.api.certification.CheckBodies.ReasonBody;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about watched products and broadcasts. */
final class ProductBodies {

    private ProductBodies() {}

    record ProductRequest(
            @NotBlank @Size(max = 200) @PlainText String name,
            @NotBlank @Size(max = 100) @PlainText String category,
            @Size(max = 100) @PlainText @Nullable String brand,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) @PlainText String> modelNames,
            @Size(max = 200) @PlainText @Nullable String makerName,
            @Size(max = 200) @PlainText @Nullable String importerName,

            @Size(max = 50) @Nullable
            List<
                            @NotNull @Pattern(regexp = CheckDigit.BAR_CODE_FORM, message = "8801234567893")
                            @CheckDigit(CheckDigit.Kind.BAR_CODE) String>
                    barcodes,

            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) @PlainText String> certificateNumbers,

            @Pattern(regexp = CheckDigit.BUSINESS_NUMBER_FORM, message = "120-81-47521")
            @CheckDigit(CheckDigit.Kind.BUSINESS_NUMBER)
            @Nullable
            String holderBrn) {

        PutProduct by(UUID shopId, String code) {
            return new PutProduct(
                    shopId,
                    code,
                    name.strip(),
                    category.strip(),
                    told(brand),
                    told(modelNames),
                    told(makerName),
                    told(importerName),
                    told(barcodes),
                    certificateNumbers,
                    told(holderBrn).replace("-", ""));
        }

        private static String told(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        private static List<String> told(@Nullable List<String> texts) {
            return texts == null ? List.of() : texts;
        }
    }

    record BroadcastRequest(@NotNull @Size(max = 1000) List<@NotBlank @Size(max = 64) String> productCodes) {}

    record ProductBody(String code, @Nullable Instant heldSince, List<ReasonBody> heldFor, CheckBody certification) {

        static ProductBody of(ProductCertification product, Locale locale) {
            return new ProductBody(
                    product.code(),
                    product.hold().map(HoldDetails::openedAt).orElse(null),
                    ReasonBody.all(product.hold().map(HoldDetails::reasons).orElse(List.of()), locale),
                    CheckBody.of(product.checked(), locale));
        }
    }
}
