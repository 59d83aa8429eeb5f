package kr.ansim.certification.verdict;

import java.util.List;

/**
 * What a verdict stands on.
 *
 * @param answers those that count
 * @param silent sources that ought to have said more: not reached the last time, not asked yet, or whose good answer is too old
 */
public record Basis(List<Statement> answers, List<Statement> silent) {

    static final Basis NONE = new Basis(List.of(), List.of());

    public Basis {
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
    }
}
