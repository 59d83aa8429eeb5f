package kr.ansim.membership;

/** What a size chart measures. */
public enum SizeMeasure {
    CHEST,
    WAIST,
    HIP,
    SHOULDER,
    SLEEVE,
    BODY,
    FOOT
}
