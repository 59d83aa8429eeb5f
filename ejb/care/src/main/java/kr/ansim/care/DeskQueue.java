package kr.ansim.care;

import org.jspecify.annotations.Nullable;

/**
 * Where calls wait.
 *
 * @param priority a higher one comes first
 * @param gradeFrom the rank of the lowest grade that it is for
 * @param skill that an agent needs for it
 * @param language in which the caller speaks, as in ISO 639-1
 * @param ringSeconds how long a call rings at one agent
 */
public record DeskQueue(
        String code,
        String koreanName,
        String englishName,
        int priority,
        int gradeFrom,
        @Nullable String skill,
        @Nullable String language,
        int ringSeconds,
        boolean ended,
        int version) {}
