package kr.ansim.identity;

import java.time.Instant;
import java.util.Locale;

/** What the holder of a one-time link may know before using it. */
public record PendingLink(boolean invitation, String email, String name, Locale language, Instant expiresAt) {}
