package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/** A company wanted to hand in an application with a registration number that another company holds. */
public record NumberClaim(UUID company, String name, Instant at) {}
