package kr.ansim.web.checkout;

import java.util.Arrays;
import java.util.List;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;

/**
 * A door of the picture that shows which sizes the parcel fits in.
 *
 * @param cm its inner height in the national standard, whose compartments are 50 cm wide and 60 cm deep
 */
public record SizeDoor(LockerSize size, int cm, Fit fit) {

    public enum Fit {
        TOO_SMALL,
        FITS,
        ROOMY
    }

    private static final int WIDTH_MM = 500;
    private static final int DEPTH_MM = 600;
    private static final int MM_PER_CM = 10;

    static List<SizeDoor> of(Parcel parcel) {
        List<LockerSize> fitting = Arrays.stream(LockerSize.values())
                .filter(size -> parcel.fitsInto(WIDTH_MM, DEPTH_MM, heightCm(size) * MM_PER_CM))
                .toList();
        return Arrays.stream(LockerSize.values())
                .map(size -> new SizeDoor(size, heightCm(size), fit(size, fitting)))
                .toList();
    }

    private static Fit fit(LockerSize size, List<LockerSize> fitting) {
        if (!fitting.contains(size)) {
            return Fit.TOO_SMALL;
        }
        return size == fitting.get(0) ? Fit.FITS : Fit.ROOMY;
    }

    private static int heightCm(LockerSize size) {
        return switch (size) {
            case SMALL -> 30;
            case MID_SMALL -> 36;
            case MEDIUM -> 45;
            case LARGE -> 60;
        };
    }
}
