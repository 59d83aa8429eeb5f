package kr.ansim.care;

import java.time.Instant;

/** A member whom many know, and why it is in the list. */
public record FamousMember(String number, String addedBy, Instant addedAt, String reason) {}
