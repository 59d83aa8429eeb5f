package kr.ansim.partner;

import java.util.UUID;

/** A company wanted to hand in an application with the registration number that the holder holds; told once of the two. */
public record NumberClaimed(UUID company, UUID holder) {}
