package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.care.CasePriority;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroVersion;
import kr.ansim.care.Macros;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** All macros, and the one that is made or changed. */
@Named("macrosView")
@ViewScoped
public class MacrosView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/care/macros.xhtml";

    @Inject
    private Macros macros;

    @Inject
    private PageAddress address;

    private @Nullable UUID id;
    private int version;
    private MacroInput input = new MacroInput();
    private transient @Nullable List<Macro> all;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        getChosen().ifPresent(macro -> {
            version = macro.version();
            input = MacroInput.of(macro);
        });
    }

    public List<Macro> getAll() {
        List<Macro> known = all;
        if (known == null) {
            known = macros.all();
            all = known;
        }
        return known;
    }

    private Optional<Macro> getChosen() {
        return getAll().stream().filter(macro -> macro.id().equals(id)).findFirst();
    }

    /** Nothing while one is made. */
    public @Nullable Macro getIt() {
        return getChosen().orElse(null);
    }

    public List<MacroVersion> getVersions() {
        return getChosen().map(macro -> macros.versions(macro.id())).orElse(List.of());
    }

    public void keep() {
        try {
            Optional<Macro> chosen = getChosen();
            if (chosen.isPresent()) {
                macros.change(chosen.get().id(), version, input.told());
            } else {
                macros.make(input.told());
            }
            Wording.MACROS.done("kept");
            Onward.to(PAGE);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public void end() {
        act(macros::end, "ended");
    }

    public void takeUp() {
        act(macros::takeUp, "taken-up");
    }

    private void act(Consumer<UUID> act, String done) {
        try {
            getChosen().map(Macro::id).ifPresent(act);
            Wording.MACROS.done(done);
            Onward.to(PAGE);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public MacroInput getInput() {
        return input;
    }

    public CasePriority[] getPriorities() {
        return CasePriority.values();
    }

    public ContactTopic[] getTopics() {
        return ContactTopic.values();
    }
}
