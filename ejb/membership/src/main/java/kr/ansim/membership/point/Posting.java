package kr.ansim.membership.point;

import java.util.UUID;

/** One side of a journal; the sides of each journal are zero in sum for every lot. */
record Posting(UUID lot, PointAccount account, long amount) {}
