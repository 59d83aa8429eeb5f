package kr.ansim.delivery.site.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.site.DoorType;

/**
 * The doors of a site as the national data packs them into five cells: kinds with a code each ({@code 대형/01+중형/02}), then
 * how many of each code ({@code 01/01+02/04}) and their depths, widths and heights in centimetres ({@code 01/60+02/60}).
 * Order, blanks, width of signs and leading zeros are free; what is left unsaid is not guessed.
 */
final class PackedDoors {

    static final int MAX_DOORS = 500;

    private static final int MIN_LENGTH_MM = 50;
    private static final int MAX_LENGTH_MM = 3_000;
    private static final Map<String, LockerSize> SIZES = Map.of(
            "대형", LockerSize.LARGE,
            "대", LockerSize.LARGE,
            "중형", LockerSize.MEDIUM,
            "중", LockerSize.MEDIUM,
            "중소형", LockerSize.MID_SMALL,
            "중소", LockerSize.MID_SMALL,
            "소형", LockerSize.SMALL,
            "소", LockerSize.SMALL);
    private static final Pattern CODE = Pattern.compile("\\d{1,2}");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})/(\\d{1,5}(?:\\.\\d{1,3})?)(?:개|칸|cm)?");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[+,;|]");

    /** A cell that can't be understood; told once, then the row is given up. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final SiteImportCode code;
        private final transient SiteColumn column;
        private final transient Object[] arguments;

        Unreadable(SiteImportCode code, SiteColumn column, Object... arguments) {
            super(code.name(), null, false, false);
            this.code = code;
            this.column = column;
            this.arguments = arguments;
        }
    }

    private final SourceRow row;

    private PackedDoors(SourceRow row) {
        this.row = row;
    }

    static Optional<List<DoorGroup>> of(SourceRow row) {
        try {
            return Optional.of(new PackedDoors(row).groups());
        } catch (Unreadable e) {
            row.remark(e.code, e.column, e.arguments);
            return Optional.empty();
        }
    }

    private List<DoorGroup> groups() throws Unreadable {
        if (row.lacks(SiteColumn.DOOR_COUNTS)) {
            throw new Unreadable(SiteImportCode.MISSING_DOORS, SiteColumn.DOOR_COUNTS);
        }
        Map<Integer, LockerSize> kinds = kinds();
        Figures counts = new Figures(SiteColumn.DOOR_COUNTS, kinds.keySet());
        Figures depths = new Figures(SiteColumn.DOOR_DEPTHS, kinds.keySet());
        Figures widths = new Figures(SiteColumn.DOOR_WIDTHS, kinds.keySet());
        Figures heights = new Figures(SiteColumn.DOOR_HEIGHTS, kinds.keySet());
        List<DoorGroup> groups = new ArrayList<>();
        for (Map.Entry<Integer, LockerSize> kind : kinds.entrySet()) {
            int code = kind.getKey();
            int count = counts.whole(code);
            if (count > 0) {
                DoorType type = new DoorType(
                        kind.getValue(), widths.millimetres(code), depths.millimetres(code), heights.millimetres(code));
                groups.add(new DoorGroup(type, count));
            }
        }
        return atLeastOneAndNotTooMany(groups);
    }

    private static List<DoorGroup> atLeastOneAndNotTooMany(List<DoorGroup> groups) throws Unreadable {
        int total = groups.stream().mapToInt(DoorGroup::count).sum();
        if (total == 0) {
            throw new Unreadable(SiteImportCode.MISSING_DOORS, SiteColumn.DOOR_COUNTS);
        }
        if (total > MAX_DOORS) {
            throw new Unreadable(SiteImportCode.TOO_MANY_DOORS, SiteColumn.DOOR_COUNTS, total, MAX_DOORS);
        }
        return groups;
    }

    private Map<Integer, LockerSize> kinds() throws Unreadable {
        Map<Integer, LockerSize> kinds = new LinkedHashMap<>();
        for (String part : parts(SiteColumn.DOOR_KINDS)) {
            String[] sides = part.split("/", -1);
            boolean codeFirst = sides.length == 2 && CODE.matcher(sides[0]).matches();
            String code = sides.length == 2 ? sides[codeFirst ? 0 : 1] : "";
            LockerSize size = sides.length == 2 ? SIZES.get(sides[codeFirst ? 1 : 0]) : null;
            if (size == null || !CODE.matcher(code).matches() || kinds.put(Integer.valueOf(code), size) != null) {
                throw inconsistent(SiteColumn.DOOR_KINDS);
            }
        }
        if (kinds.isEmpty()) {
            throw inconsistent(SiteColumn.DOOR_KINDS);
        }
        return kinds;
    }

    /** One cell of figures by code. A kind of which there are no doors needs no lengths. */
    private final class Figures {
        private final SiteColumn column;
        private final Map<Integer, BigDecimal> byCode = new HashMap<>();

        Figures(SiteColumn column, Set<Integer> codes) throws Unreadable {
            this.column = column;
            for (String part : parts(column)) {
                Matcher pair = PAIR.matcher(part);
                if (!pair.matches()
                        || !codes.contains(Integer.valueOf(pair.group(1)))
                        || byCode.put(Integer.valueOf(pair.group(1)), new BigDecimal(pair.group(2))) != null) {
                    throw inconsistent(column);
                }
            }
        }

        private BigDecimal of(int code) throws Unreadable {
            BigDecimal figure = byCode.get(code);
            if (figure == null) {
                throw inconsistent(column);
            }
            return figure;
        }

        int whole(int code) throws Unreadable {
            if (of(code).stripTrailingZeros().scale() > 0) {
                throw inconsistent(column);
            }
            return of(code).intValue();
        }

        int millimetres(int code) throws Unreadable {
            BigDecimal centimetres = of(code);
            int millimetres = centimetres
                    .movePointRight(1)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            if (millimetres < MIN_LENGTH_MM || millimetres > MAX_LENGTH_MM) {
                throw new Unreadable(SiteImportCode.DOOR_OUT_OF_BOUNDS, column, centimetres.toPlainString());
            }
            return millimetres;
        }
    }

    private List<String> parts(SiteColumn column) {
        List<String> parts = new ArrayList<>(
                List.of(BETWEEN_PARTS.split(Words.figures(row.text(column)).toLowerCase(Locale.ROOT))));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private Unreadable inconsistent(SiteColumn column) {
        return new Unreadable(SiteImportCode.DOORS_INCONSISTENT, column, row.text(column));
    }
}
