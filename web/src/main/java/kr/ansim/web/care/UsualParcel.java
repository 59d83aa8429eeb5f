package kr.ansim.web.care;

import kr.ansim.delivery.Parcel;

/** Boxes in which shops send things: on the telephone nobody has measured one. */
public enum UsualParcel {
    SMALL(new Parcel(300, 250, 150, 3_000)),
    MEDIUM(new Parcel(400, 350, 280, 8_000)),
    LARGE(new Parcel(550, 450, 400, 15_000));

    private final Parcel parcel;

    UsualParcel(Parcel parcel) {
        this.parcel = parcel;
    }

    Parcel parcel() {
        return parcel;
    }
}
