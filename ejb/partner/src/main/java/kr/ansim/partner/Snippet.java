package kr.ansim.partner;

import java.util.UUID;

/** Words that reviewers write again and again to companies about one kind of paper. */
public record Snippet(UUID id, String words) {}
