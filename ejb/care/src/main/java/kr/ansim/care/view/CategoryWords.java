package kr.ansim.care.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import kr.ansim.care.SizeKind;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.Offer;
import kr.ansim.membership.SizeMeasure;

/** What is in a category of a shop: by the size chart that the shop told, else by words of its name. */
@ApplicationScoped
public class CategoryWords {

    /** From the narrow words to the wide ones, of which some contain them. */
    private static final List<SizeKind> WORN = List.of(SizeKind.SHOE, SizeKind.BOTTOM, SizeKind.TOP);

    private final Properties words = read();

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(CategoryWords.class.getResourceAsStream("categories.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** How a line is worn; empty for what is not worn, or comes in one size. */
    Optional<SizeKind> worn(BoughtLine line) {
        if (line.ordered().size().isBlank()) {
            return Optional.empty();
        }
        if (line.measures().contains(SizeMeasure.FOOT)) {
            return Optional.of(SizeKind.SHOE);
        }
        if (line.measures().contains(SizeMeasure.CHEST)) {
            return Optional.of(SizeKind.TOP);
        }
        return line.measures().isEmpty() ? byWords(line.ordered().category()) : Optional.of(SizeKind.BOTTOM);
    }

    /** How an offer is worn; empty for what comes in one size. */
    Optional<SizeKind> worn(Offer offer) {
        return offer.sizes().isEmpty() ? Optional.empty() : byWords(offer.category());
    }

    private Optional<SizeKind> byWords(String category) {
        return WORN.stream()
                .filter(kind -> names(kind.name().toLowerCase(Locale.ROOT), category))
                .findFirst();
    }

    private boolean names(String key, String category) {
        String asked = category.toLowerCase(Locale.ROOT);
        return Stream.of(Objects.requireNonNull(words.getProperty(key)).split(","))
                .map(String::strip)
                .anyMatch(asked::contains);
    }
}
