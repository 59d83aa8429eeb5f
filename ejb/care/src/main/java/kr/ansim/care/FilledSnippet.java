package kr.ansim.care;

import java.util.List;

/**
 * A snippet with the facts of one case in it.
 *
 * @param words where a place stays as it is written when there is no such fact: whoever sends them fills it in before
 * @param missing what there is no fact for
 */
public record FilledSnippet(String code, String words, List<WordVariable> missing) {}
