package kr.ansim.membership.point;

import java.util.UUID;

/** Points of a lot that were used for something, or are held for it. */
record PointUse(UUID lot, long amount) {}
