package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.CatalogueItemTaken;
import kr.ansim.membership.SizeMeasure;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about what shops sell. */
final class CatalogueBodies {

    private static final int NAME = 100;
    private static final int SHORT = 40;
    private static final int MOST_SIZES = 60;
    private static final int MOST_WON = 1_000_000_000;
    private static final int LONGEST = 3_000;

    private CatalogueBodies() {}

    /** In millimetres. */
    record MeasuresBody(
            @Nullable @Min(1) @Max(LONGEST) Integer chest,
            @Nullable @Min(1) @Max(LONGEST) Integer waist,
            @Nullable @Min(1) @Max(LONGEST) Integer hip,
            @Nullable @Min(1) @Max(LONGEST) Integer shoulder,
            @Nullable @Min(1) @Max(LONGEST) Integer sleeve,
            @Nullable @Min(1) @Max(LONGEST) Integer body,
            @Nullable @Min(1) @Max(LONGEST) Integer foot) {

        Map<SizeMeasure, Integer> told() {
            Map<SizeMeasure, Integer> told = new EnumMap<>(SizeMeasure.class);
            put(told, SizeMeasure.CHEST, chest);
            put(told, SizeMeasure.WAIST, waist);
            put(told, SizeMeasure.HIP, hip);
            put(told, SizeMeasure.SHOULDER, shoulder);
            put(told, SizeMeasure.SLEEVE, sleeve);
            put(told, SizeMeasure.BODY, body);
            put(told, SizeMeasure.FOOT, foot);
            return told;
        }

        private static void put(Map<SizeMeasure, Integer> told, SizeMeasure measure, @Nullable Integer millimetres) {
            if (millimetres != null) {
                told.put(measure, millimetres);
            }
        }
    }

    record SizeBody(
            @NotBlank @PlainText @Size(max = SHORT) String size,
            @Nullable @Valid MeasuresBody measures) {

        CatalogueItem.Size told() {
            return new CatalogueItem.Size(size, measures == null ? Map.of() : measures.told());
        }
    }

    record BroadcastBody(
            @NotBlank @PlainText @Size(max = SHORT) String channel,
            @NotNull Instant from,
            @NotNull Instant to) {

        CatalogueItem.Broadcast told() {
            return new CatalogueItem.Broadcast(channel, from, to);
        }
    }

    record ItemRequest(
            @NotBlank @PlainText @Size(max = 200) String name,
            @NotNull @PlainText @Size(max = NAME) String brand,
            @NotNull @PlainText @Size(max = NAME) String category,
            @NotNull @Min(0) @Max(MOST_WON) Integer price,
            @NotNull @Size(max = MOST_SIZES) List<@NotNull @Valid SizeBody> sizes,

            @Size(max = 500)
            @Pattern(regexp = "https://[\\x21-\\x7E]+", message = "https://shop.example/1.jpg")
            @Nullable
            String imageUrl,

            @Nullable @Valid BroadcastBody broadcast,

            @Pattern(regexp = Days.FORM, message = Days.EXAMPLE) @Nullable
            String validFrom,

            @Pattern(regexp = Days.FORM, message = Days.EXAMPLE) @Nullable
            String validTo,

            @NotNull Instant changedAt) {

        CatalogueItem by(String code) {
            List<Wrong> wrongs = new ArrayList<>();
            Optional<LocalDate> from = Days.read("validFrom", validFrom, wrongs);
            Optional<LocalDate> to = Days.read("validTo", validTo, wrongs);
            if (!wrongs.isEmpty()) {
                throw new FieldErrors(wrongs);
            }
            return new CatalogueItem(
                    code,
                    name.strip(),
                    brand,
                    category,
                    Won.of(price),
                    sizes.stream().map(SizeBody::told).toList(),
                    Objects.requireNonNullElse(imageUrl, ""),
                    Optional.ofNullable(broadcast).map(BroadcastBody::told),
                    from,
                    to,
                    changedAt);
        }
    }

    /** @param changedAt of the description that holds; {@code taken}: whether that is the one that was sent */
    record ItemBody(String code, Instant changedAt, boolean taken) {

        static ItemBody of(CatalogueItemTaken taken) {
            return new ItemBody(taken.item().code(), taken.item().changedAt(), taken.taken());
        }
    }
}
