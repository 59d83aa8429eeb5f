package kr.ansim.platform;

import java.time.Instant;

/** That somebody did something with the data of a member. @param whose the number of the member */
public record WhoseEntry(Instant at, String actor, String action, String whose) {}
