package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import kr.ansim.care.Snippet;
import kr.ansim.care.Snippets;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Snippets as they are kept: the reader's own, and those for all, which supervisors keep. */
@Named("snippetsView")
@RequestScoped
public class SnippetsView {

    @Inject
    private Snippets snippets;

    private @Nullable String code;
    private @Nullable String words;
    private @Nullable List<Snippet> own;
    private @Nullable List<Snippet> shared;

    public List<Snippet> getOwn() {
        List<Snippet> known = own;
        if (known == null) {
            known = snippets.own();
            own = known;
        }
        return known;
    }

    public List<Snippet> getShared() {
        List<Snippet> known = shared;
        if (known == null) {
            known = snippets.shared();
            shared = known;
        }
        return known;
    }

    public void keepOwn() {
        act(() -> snippets.keepOwn(text(code), text(words)), "snippet.kept");
    }

    public void keepShared() {
        act(() -> snippets.keepShared(text(code), text(words)), "snippet.kept");
    }

    public void drop(Snippet one) {
        act(
                () -> {
                    if (one.shared()) {
                        snippets.dropShared(one.id());
                    } else {
                        snippets.dropOwn(one.id());
                    }
                },
                "snippet.dropped");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            code = null;
            words = null;
            Wording.MACROS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show("s", broken);
        }
        own = null;
        shared = null;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
