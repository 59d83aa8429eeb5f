package kr.ansim.delivery;

import java.util.stream.IntStream;

/** A parcel's outer size in millimetres and its weight in grams. A courier may turn it, so the three lengths have no order. */
public record Parcel(int widthMm, int depthMm, int heightMm, int weightG) {

    /** Whether it goes through and into a box of these inner lengths when turned in the best way along the axes. */
    public boolean fitsInto(int boxWidthMm, int boxDepthMm, int boxHeightMm) {
        int[] parcel = IntStream.of(widthMm, depthMm, heightMm).sorted().toArray();
        int[] box = IntStream.of(boxWidthMm, boxDepthMm, boxHeightMm).sorted().toArray();
        return parcel[0] <= box[0] && parcel[1] <= box[1] && parcel[2] <= box[2];
    }
}
