package kr.ansim.partner;

import java.time.Duration;

/** Working time of a stage. @param slowest of the fastest nine tenths */
public record StageTime(int count, Duration median, Duration slowest) {}
