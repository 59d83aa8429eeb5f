package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.care.FilledSnippet;
import kr.ansim.care.Snippets;
import kr.ansim.care.WordsAbout;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.PageJson;

/** What can be written by two colons on the page of a case or a member, with its facts in it. */
@Named("snippetList")
@RequestScoped
public class SnippetListView {

    @Inject
    private Snippets snippets;

    @Inject
    private MacroTexts texts;

    @Inject
    private Actors actors;

    @Inject
    private HttpServletRequest request;

    /** For the script, as a list of {@code {code, words, lacks}}. */
    public String json(String member, String number) {
        JsonArrayBuilder all = PageJson.array();
        filled(member, number)
                .forEach(one -> all.add(PageJson.object()
                        .add("code", one.code())
                        .add("words", one.words())
                        .add(
                                "lacks",
                                one.missing().stream().map(texts::variable).collect(Collectors.joining(", ")))));
        return all.build().toString();
    }

    private List<FilledSnippet> filled(String member, String number) {
        return snippets.filled(new WordsAbout(
                actors.nameOf(request.getUserPrincipal().getName()),
                Optional.of(number).filter(one -> !one.isEmpty()),
                Optional.of(member).filter(one -> !one.isEmpty())));
    }
}
