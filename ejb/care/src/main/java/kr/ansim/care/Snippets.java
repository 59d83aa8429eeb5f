package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.words.CaseFacts;
import kr.ansim.care.words.Fact;
import kr.ansim.care.words.Filled;
import kr.ansim.care.words.SnippetBook;
import kr.ansim.kernel.RuleBroken;

/** Words that the desk writes again and again: those that supervisors keep for all, and each agent's own. */
@Stateless
@RolesAllowed("VIP_DESK")
public class Snippets {

    @Inject
    private SnippetBook book;

    @Inject
    private CaseFacts facts;

    @Resource
    private SessionContext session;

    /** Those for all, by their codes. */
    public List<Snippet> shared() {
        return book.of(SnippetBook.ALL);
    }

    /** The caller's own, by their codes. */
    public List<Snippet> own() {
        return book.of(caller());
    }

    /**
     * All that the caller can write, with the facts of a case or a member in them. One's own goes before one for all of the same code.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FilledSnippet> filled(WordsAbout about) {
        List<Snippet> all = book.usable(caller());
        Map<WordVariable, Fact> known = facts.of(about, wanted(all));
        return all.stream().map(one -> filled(one, known)).toList();
    }

    /**
     * Keeps one of the caller's own; of the same code there is one.
     *
     * @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, SNIPPET_CODE_WRONG} at code, {@code FIELD_MISSING, FIELD_TOO_LONG,
     *     VARIABLE_UNKNOWN, VARIABLE_BROKEN} at words, {@code SNIPPETS_FULL}
     */
    public void keepOwn(String code, String words) {
        book.keep(caller(), code, words, caller());
    }

    /** @throws RuleBroken {@code UNKNOWN_SNIPPET} */
    public void dropOwn(UUID snippet) {
        book.drop(caller(), snippet);
    }

    /** Keeps one for all. @throws RuleBroken as {@link #keepOwn} */
    @RolesAllowed("DESK_SUPERVISOR")
    public void keepShared(String code, String words) {
        book.keep(SnippetBook.ALL, code, words, caller());
    }

    /** @throws RuleBroken {@code UNKNOWN_SNIPPET} */
    @RolesAllowed("DESK_SUPERVISOR")
    public void dropShared(UUID snippet) {
        book.drop(SnippetBook.ALL, snippet);
    }

    private static Set<WordVariable> wanted(List<Snippet> snippets) {
        return snippets.stream()
                .flatMap(one -> Filled.wanted(one.words()).stream())
                .collect(Collectors.toSet());
    }

    private static FilledSnippet filled(Snippet snippet, Map<WordVariable, Fact> known) {
        Filled filled = Filled.of(snippet.words(), known);
        return new FilledSnippet(snippet.code(), filled.marked(WordVariable::place), filled.missing());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
