package kr.ansim.delivery;

import java.time.Instant;
import java.util.List;

/** A site and every door of it at one moment, in the order of the cabinet. */
public record SiteBoard(SiteDetails site, List<DoorDetails> doors, DoorTally tally, Instant asOf) {}
