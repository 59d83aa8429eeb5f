package kr.ansim.partner;

import java.util.Optional;
import java.util.UUID;

/**
 * @param state whose companies to list; empty for all that have handed something in
 * @param query a part of name or registration number; may be empty
 * @param after the company after which the page begins
 */
public record FindApplications(Optional<CompanyState> state, String query, Optional<UUID> after, int most) {}
