package kr.ansim.delivery.site.imports;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kr.ansim.delivery.SiteImportCode;

/** WGS84 degrees of a place in Korea, to seven decimals, about a centimetre. One published feed exchanges the two. */
record Coordinates(double latitude, double longitude) {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{0,20})?°?");
    private static final double TO_A_CENTIMETRE = 1e7;

    static Optional<Coordinates> of(SourceRow row) {
        OptionalDouble first = degrees(row, SiteColumn.LATITUDE);
        OptionalDouble second = degrees(row, SiteColumn.LONGITUDE);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        double latitude = first.getAsDouble();
        double longitude = second.getAsDouble();
        if (isLatitude(latitude) && isLongitude(longitude)) {
            return Optional.of(new Coordinates(latitude, longitude));
        }
        if (isLatitude(longitude) && isLongitude(latitude)) {
            row.remark(SiteImportCode.COORDINATES_SWAPPED, SiteColumn.LATITUDE, longitude, latitude);
            return Optional.of(new Coordinates(longitude, latitude));
        }
        row.remark(
                SiteImportCode.OUTSIDE_KOREA,
                isLatitude(latitude) ? SiteColumn.LONGITUDE : SiteColumn.LATITUDE,
                row.text(SiteColumn.LATITUDE),
                row.text(SiteColumn.LONGITUDE));
        return Optional.empty();
    }

    private static OptionalDouble degrees(SourceRow row, SiteColumn column) {
        String figures = Words.figures(row.text(column));
        if (figures.isEmpty()) {
            row.remark(SiteImportCode.MISSING_COORDINATES, column);
            return OptionalDouble.empty();
        }
        if (!DEGREES.matcher(figures).matches()) {
            row.remark(SiteImportCode.NOT_A_NUMBER, column, row.text(column));
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(figures.replace(',', '.').replace("°", ""));
        return OptionalDouble.of(Math.rint(value * TO_A_CENTIMETRE) / TO_A_CENTIMETRE);
    }

    private static boolean isLatitude(double degrees) {
        return degrees >= 33 && degrees <= 39;
    }

    private static boolean isLongitude(double degrees) {
        return degrees >= 124 && degrees <= 132;
    }
}
