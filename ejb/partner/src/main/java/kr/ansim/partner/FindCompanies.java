package kr.ansim.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which companies are listed, by name.
 *
 * @param query a part of the name or of the registration number; empty for all
 * @param after the last company of the page before
 */
public record FindCompanies(String query, @Nullable UUID after, int limit) {}
