package kr.ansim.delivery.site;

import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;

/** A size class with its inner lengths in millimetres; many doors share one. */
public record DoorType(LockerSize size, int widthMm, int depthMm, int heightMm) {

    public boolean holds(Parcel parcel) {
        return parcel.fitsInto(widthMm, depthMm, heightMm);
    }
}
