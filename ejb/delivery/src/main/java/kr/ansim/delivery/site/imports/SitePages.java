package kr.ansim.delivery.site.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportCode;

/** Sites as JSON: one or more pages of the national API, or the download with its records. */
final class SitePages {

    private static final int KNOWN_MEMBERS_OF_A_SITE = 2;

    private final String text;
    private final Reading reading = new Reading(SiteFileFormat.NATIONAL_JSON);
    private final Set<String> toldUnknown = new HashSet<>();

    private SitePages(String text) {
        this.text = text;
    }

    static boolean looksLike(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    static ParsedSites read(String text) {
        return new SitePages(text).read();
    }

    private ParsedSites read() {
        JsonObjects objects = new JsonObjects(text);
        Optional<JsonObjects.Found> next = objects.next();
        while (next.isPresent()) {
            JsonObjects.Found found = next.get();
            if (found.broken() || isSite(found)) {
                if (!reading.mayGoOn(found.line())) {
                    break;
                }
                take(found);
            }
            next = objects.next();
        }
        return reading.end();
    }

    private void take(JsonObjects.Found found) {
        if (found.broken()) {
            reading.remark(found.line(), null, SiteImportCode.BROKEN_JSON);
            return;
        }
        Map<SiteColumn, String> cells = new LinkedHashMap<>();
        Map<SiteColumn, String> spellings = new EnumMap<>(SiteColumn.class);
        found.members().forEach((name, value) -> {
            Optional<SiteColumn> column = SiteColumn.named(name);
            if (column.isPresent()) {
                cells.putIfAbsent(column.get(), value);
                spellings.putIfAbsent(column.get(), name);
            } else if (toldUnknown.add(name)) {
                reading.remark(found.line(), name, SiteImportCode.UNKNOWN_COLUMN);
            }
        });
        reading.take(found.line(), cells, spellings);
    }

    /** Objects of a list are sites, except where the download describes its fields by nothing but their name. */
    private static boolean isSite(JsonObjects.Found found) {
        Set<String> names = found.members().keySet();
        if (names.stream().filter(name -> SiteColumn.named(name).isPresent()).count() >= KNOWN_MEMBERS_OF_A_SITE) {
            return true;
        }
        return found.inList() && !names.equals(Set.of("id"));
    }
}
