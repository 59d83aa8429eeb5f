package kr.ansim.web.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.ansim.delivery.DoorDetails;

/**
 * Doors one above the other. Lists name sizes and numbers, not places: doors stand in the order of their numbers, the
 * largest first, and only their heights are true.
 *
 * @param restCm what is left above the floor when the other columns are higher, in centimetres
 */
public record CabinetColumn(List<DoorDetails> doors, double restCm) {

    /** As high as people reach. */
    private static final double REACH_CM = 195;

    private static final Comparator<DoorDetails> LARGEST_FIRST = Comparator.comparing(DoorDetails::size)
            .reversed()
            .thenComparing(door -> door.number().length())
            .thenComparing(DoorDetails::number);

    /** Stands doors side by side so that no column is higher than people reach, unless one door alone is. */
    static List<CabinetColumn> of(List<DoorDetails> doors) {
        double all = doors.stream().mapToDouble(CabinetColumn::cm).sum();
        double fair = all / Math.max(1, Math.ceil(all / REACH_CM));
        List<List<DoorDetails>> columns = new ArrayList<>();
        List<DoorDetails> column = new ArrayList<>();
        for (DoorDetails door : doors.stream().sorted(LARGEST_FIRST).toList()) {
            boolean tooHigh = height(column) + cm(door) > REACH_CM;
            boolean fairlyFull = height(column) + cm(door) / 2 > fair;
            if (!column.isEmpty() && (tooHigh || fairlyFull)) {
                columns.add(column);
                column = new ArrayList<>();
            }
            column.add(door);
        }
        if (!column.isEmpty()) {
            columns.add(column);
        }
        double highest =
                columns.stream().mapToDouble(CabinetColumn::height).max().orElse(0);
        return columns.stream()
                .map(one -> new CabinetColumn(List.copyOf(one), highest - height(one)))
                .toList();
    }

    static double highest(List<CabinetColumn> columns) {
        return columns.stream()
                .mapToDouble(column -> height(column.doors()) + column.restCm())
                .max()
                .orElse(0);
    }

    public static double cm(DoorDetails door) {
        return door.heightMm() / 10.0;
    }

    private static double height(List<DoorDetails> doors) {
        return doors.stream().mapToDouble(CabinetColumn::cm).sum();
    }
}
