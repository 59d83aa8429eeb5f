package kr.ansim.delivery.site.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteSource;
import kr.ansim.delivery.site.DoorType;
import kr.ansim.delivery.site.SiteFacts;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one site. Every fault of a row is told at once, so that it can be mended in one go. */
final class SiteReader {

    static final int MAX_NAME = 200;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_PHONE = 40;
    private static final int MAX_INSTITUTION = 100;
    private static final int MAX_HOURS = 8_760;

    /** Stands in, marked as assumed, where a list names no doors: the cabinet most registers describe. */
    static final List<DoorGroup> USUAL_CABINET = List.of(
            new DoorGroup(new DoorType(LockerSize.LARGE, 500, 600, 600), 1),
            new DoorGroup(new DoorType(LockerSize.MEDIUM, 500, 600, 450), 4),
            new DoorGroup(new DoorType(LockerSize.MID_SMALL, 500, 600, 360), 5),
            new DoorGroup(new DoorType(LockerSize.SMALL, 500, 600, 300), 9));

    private static final Pattern ROAD = Pattern.compile("[가-힣0-9](로|길)\\s?\\d");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})[-./]?(\\d{1,2})[-./]?(\\d{1,2})[.]?");
    private static final Pattern PHONE = Pattern.compile("[0-9+()~,/* -]{3,}");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,7})(?:원|시간|h)?");

    private final SourceRow row;

    private SiteReader(SourceRow row) {
        this.row = row;
    }

    /** @param faulty is told of a site whose row can't be taken, if the row says which site it is */
    static Optional<ParsedSite> read(SourceRow row, SiteFileFormat format, Consumer<SiteIdentity> faulty) {
        SiteSource source = format == SiteFileFormat.SEOUL ? SiteSource.SEOUL : SiteSource.NATIONAL;
        return new SiteReader(row).read(source, faulty);
    }

    private Optional<ParsedSite> read(SiteSource source, Consumer<SiteIdentity> faulty) {
        boolean seoul = source == SiteSource.SEOUL;
        Optional<String> name = name();
        Optional<Region> region = seoul ? Region.inSeoul(row) : Region.of(row);
        boolean addressed = hasAddress();
        Optional<Coordinates> place = Coordinates.of(row);
        Optional<List<DoorGroup>> doors = seoul ? Optional.of(USUAL_CABINET) : PackedDoors.of(row);
        if (name.isEmpty() || region.isEmpty()) {
            return Optional.empty();
        }
        SiteIdentity identity =
                SiteIdentity.of(source, region.get().province(), region.get().district(), name.get());
        if (!addressed || place.isEmpty() || doors.isEmpty()) {
            faulty.accept(identity);
            return Optional.empty();
        }
        SiteFacts facts = facts(name.get(), region.get(), place.get(), seoul);
        return Optional.of(new ParsedSite(row.line(), row.spelling(SiteColumn.NAME), identity, facts, doors.get()));
    }

    private SiteFacts facts(String name, Region region, Coordinates place, boolean seoul) {
        String road = row.text(SiteColumn.ROAD_ADDRESS);
        String lot = row.text(SiteColumn.LOT_ADDRESS);
        if (seoul) {
            String full = region.inFull(road);
            boolean onRoad = ROAD.matcher(road).find();
            road = onRoad ? full : "";
            lot = onRoad ? "" : full;
        }
        Charge charge = charge();
        return new SiteFacts(
                region.district(),
                name,
                region.province(),
                orNull(road),
                orNull(lot),
                place.latitude(),
                place.longitude(),
                HoursCells.of(row),
                charge.freeMinutes(),
                charge.fee(),
                phone(),
                institution(),
                date(),
                seoul);
    }

    private Optional<String> name() {
        String name = row.text(SiteColumn.NAME);
        if (Words.comparable(name).isEmpty()) {
            row.remark(SiteImportCode.MISSING_NAME, SiteColumn.NAME);
            return Optional.empty();
        }
        if (name.length() > MAX_NAME) {
            row.remark(SiteImportCode.NAME_TOO_LONG, SiteColumn.NAME, MAX_NAME);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private boolean hasAddress() {
        boolean fits = true;
        for (SiteColumn column : List.of(SiteColumn.ROAD_ADDRESS, SiteColumn.LOT_ADDRESS)) {
            if (row.text(column).length() > MAX_ADDRESS) {
                row.remark(SiteImportCode.CELL_TOO_LONG, column, MAX_ADDRESS);
                fits = false;
            }
        }
        if (row.lacks(SiteColumn.ROAD_ADDRESS) && row.lacks(SiteColumn.LOT_ADDRESS)) {
            row.remark(SiteImportCode.MISSING_ADDRESS, SiteColumn.ROAD_ADDRESS);
            return false;
        }
        return fits;
    }

    private record Charge(
            @Nullable Integer freeMinutes, @Nullable String fee) {}

    /** Zeros in all three cells are how registers leave them out, not a promise. */
    private Charge charge() {
        Integer freeHours = amount(SiteColumn.FREE_HOURS);
        Integer unitHours = amount(SiteColumn.FEE_UNIT_HOURS);
        Integer won = amount(SiteColumn.FEE);
        boolean charged = won != null && won > 0;
        Integer freeMinutes = freeHours == null || freeHours > MAX_HOURS || freeHours == 0 && !charged
                ? null
                : Integer.valueOf(freeHours * 60);
        if (won == null || won == 0) {
            return new Charge(freeMinutes, null);
        }
        String each = unitHours == null || unitHours == 0 ? "" : unitHours + "시간마다 ";
        return new Charge(freeMinutes, each + String.format(Locale.ROOT, "%,d원", won));
    }

    private @Nullable Integer amount(SiteColumn column) {
        if (row.lacks(column)) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(Words.figures(row.text(column)).replace(",", ""));
        if (!amount.matches()) {
            row.remark(SiteImportCode.BAD_VALUE, column, row.text(column));
            return null;
        }
        return Integer.valueOf(amount.group(1));
    }

    private @Nullable String phone() {
        SiteColumn column =
                row.lacks(SiteColumn.CUSTOMER_PHONE) ? SiteColumn.INSTITUTION_PHONE : SiteColumn.CUSTOMER_PHONE;
        String phone = row.text(column);
        if (phone.isEmpty()) {
            return null;
        }
        if (phone.length() > MAX_PHONE || !PHONE.matcher(phone).matches()) {
            row.remark(SiteImportCode.BAD_VALUE, column, phone);
            return null;
        }
        return phone;
    }

    private @Nullable String institution() {
        String institution = row.text(SiteColumn.INSTITUTION);
        if (institution.length() > MAX_INSTITUTION) {
            row.remark(SiteImportCode.BAD_VALUE, SiteColumn.INSTITUTION, institution);
            return null;
        }
        return orNull(institution);
    }

    private @Nullable LocalDate date() {
        String written = row.text(SiteColumn.REFERENCE_DATE);
        if (written.isEmpty()) {
            return null;
        }
        Matcher date = DATE.matcher(Words.figures(written));
        if (date.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            } catch (DateTimeException e) {
                // told below, like any other text that is no date
            }
        }
        row.remark(SiteImportCode.BAD_DATE, SiteColumn.REFERENCE_DATE, written);
        return null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
