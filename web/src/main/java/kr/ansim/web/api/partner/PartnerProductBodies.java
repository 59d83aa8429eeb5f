package kr.ansim.web.api.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.ProductSummary;
import kr.ansim.partner.SalesChannel;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.partner.ReadinessResource.ReasonBody;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about a company's own products. What is right about them is for the portal's rules to say. */
final class PartnerProductBodies {

    private static final int MANY = 100;
    private static final int LONGEST_SIDE_CM = 500;
    private static final int HEAVIEST_G = 500_000;
    private static final int LAST_VERSION = 1_000_000_000;

    private PartnerProductBodies() {}

    record ModelBody(
            @NotNull @PlainText String name,
            @NotNull @Size(max = MANY) List<@NotNull @PlainText String> certificateNumbers) {

        static ModelBody of(ProductModel model) {
            return new ModelBody(model.name(), model.certificateNumbers());
        }

        ProductModel model() {
            return new ProductModel(name, certificateNumbers);
        }
    }

    record SizeBody(
            @NotNull @Min(1) @Max(LONGEST_SIDE_CM) Integer widthCm,
            @NotNull @Min(1) @Max(LONGEST_SIDE_CM) Integer depthCm,
            @NotNull @Min(1) @Max(LONGEST_SIDE_CM) Integer heightCm,
            @NotNull @Min(1) @Max(HEAVIEST_G) Integer weightG) {

        static SizeBody of(ParcelSize size) {
            return new SizeBody(size.widthCm(), size.depthCm(), size.heightCm(), size.weightG());
        }

        ParcelSize size() {
            return new ParcelSize(widthCm, depthCm, heightCm, weightG);
        }
    }

    record ProductRequest(
            @Min(0) @Max(LAST_VERSION) @Nullable Integer version,
            @NotNull @PlainText String name,
            @NotNull @PlainText String category,
            @NotNull Origin origin,
            @PlainText @Nullable String brand,
            @PlainText @Nullable String maker,
            @PlainText @Nullable String importer,
            @Size(max = MANY) @Nullable List<@NotNull @Valid ModelBody> models,
            @Size(max = MANY) @Nullable List<@NotNull @PlainText String> barcodes,
            @Size(max = MANY) @Nullable List<@NotNull @PlainText String> claims,
            @NotNull @Size(max = MANY) List<@NotNull SalesChannel> channels,
            @NotNull @Valid SizeBody size) {

        DescribeProduct product(String itemCode) {
            return new DescribeProduct(
                    itemCode,
                    name,
                    category,
                    origin,
                    told(brand),
                    told(maker),
                    told(importer),
                    told(models).stream().map(ModelBody::model).toList(),
                    told(barcodes),
                    Set.copyOf(told(claims)),
                    Set.copyOf(channels),
                    size.size());
        }

        Optional<Integer> readVersion() {
            return Optional.ofNullable(version);
        }

        private static String told(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static <T> List<T> told(@Nullable List<T> all) {
            return all == null ? List.of() : all;
        }
    }

    /** @param code ours */
    record ProductBody(
            String itemCode,
            String code,
            int version,
            String name,
            String category,
            Origin origin,
            String brand,
            String maker,
            String importer,
            List<ModelBody> models,
            List<String> barcodes,
            List<String> claims,
            List<SalesChannel> channels,
            SizeBody size,
            Instant addedAt,
            Instant changedAt,
            boolean ready,
            List<ReasonBody> reasons) {

        static ProductBody of(PartnerProduct product, Locale locale) {
            DescribeProduct told = product.details().description();
            return new ProductBody(
                    told.itemCode(),
                    product.details().code(),
                    product.details().version(),
                    told.name(),
                    told.category(),
                    Objects.requireNonNull(told.origin()),
                    told.brand(),
                    told.maker(),
                    told.importer(),
                    told.models().stream().map(ModelBody::of).toList(),
                    told.barcodes(),
                    told.claims().stream().sorted().toList(),
                    told.channels().stream().sorted().toList(),
                    SizeBody.of(told.size()),
                    product.details().addedAt(),
                    product.details().changedAt(),
                    product.readiness().ready(),
                    product.readiness().reasons().stream()
                            .map(reason -> ReasonBody.of(reason, locale))
                            .toList());
        }
    }

    record ProductRow(
            String itemCode,
            String code,
            String name,
            String category,
            Instant changedAt,
            String stage,
            boolean ready) {

        static ProductRow of(ProductSummary product) {
            return new ProductRow(
                    product.itemCode(),
                    product.code(),
                    product.name(),
                    product.category(),
                    product.changedAt(),
                    product.stage().name(),
                    product.readiness().ready());
        }
    }
}
