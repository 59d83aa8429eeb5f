package kr.ansim.partner.product.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.partner.Origin;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.requirement.PaperTable;

/** The words in cells of a spreadsheet of products, in either language. */
final class SheetWords {

    private static final Map<String, Origin> ORIGINS = Map.of(
            "국내제조", Origin.DOMESTIC,
            "domestic", Origin.DOMESTIC,
            "수입", Origin.IMPORT,
            "import", Origin.IMPORT,
            "병행수입", Origin.PARALLEL_IMPORT,
            "parallelimport", Origin.PARALLEL_IMPORT);

    private static final Map<String, SalesChannel> CHANNELS = Map.of(
            "tv", SalesChannel.TV,
            "온라인", SalesChannel.ONLINE,
            "online", SalesChannel.ONLINE,
            "카탈로그", SalesChannel.CATALOGUE,
            "catalogue", SalesChannel.CATALOGUE);

    private final Map<Trait, Map<String, String>> words;

    SheetWords(PaperTable table) {
        words = Map.of(Trait.CATEGORY, folded(table, Trait.CATEGORY), Trait.CLAIM, folded(table, Trait.CLAIM));
    }

    private static Map<String, String> folded(PaperTable table, Trait trait) {
        Map<String, String> folded = new LinkedHashMap<>();
        for (String language : List.of("en", "ko")) {
            table.names(trait, language).forEach((code, name) -> folded.put(ProductColumn.folded(name), code));
        }
        return folded;
    }

    /** The code of a category or claim by its name; what is none stays as it is and is told as such. */
    String code(Trait trait, String name) {
        return words.getOrDefault(trait, Map.of()).getOrDefault(ProductColumn.folded(name), name);
    }

    static Optional<Origin> origin(String word) {
        return Optional.ofNullable(ORIGINS.get(ProductColumn.folded(word)));
    }

    static Optional<SalesChannel> channel(String word) {
        return Optional.ofNullable(CHANNELS.get(ProductColumn.folded(word)));
    }

    static List<String> origins(Locale language) {
        return ProductColumn.isKorean(language)
                ? List.of("국내 제조", "수입", "병행수입")
                : List.of("Domestic", "Import", "Parallel import");
    }

    static List<String> channels(Locale language) {
        return ProductColumn.isKorean(language) ? List.of("TV", "온라인", "카탈로그") : List.of("TV", "Online", "Catalogue");
    }
}
