package kr.ansim.web.certification;

import static kr.ansim.web.faces.Wording.CERTIFICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.HoldStep;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What happened to the sales holds of a product, as pages tell it. */
@Named("holdWords")
@ApplicationScoped
public class HoldWords {

    /**
     * A step of the history.
     *
     * @param at when, as a near time
     * @param reason what the person said, may be empty
     */
    public record Line(String at, String text, String reason, List<String> causes) {}

    @Inject
    private Actors actors;

    @Inject
    private When when;

    public List<Line> lines(List<HoldStep> steps) {
        return steps.stream()
                .map(step -> new Line(
                        when.near(step.at()),
                        CERTIFICATION.text("hold.step." + step.kind(), name(step)),
                        step.reason(),
                        CheckedWords.texts(step.causes())))
                .toList();
    }

    /** By whom and why the last hold was released; empty when it was not. The newest step comes first. */
    String released(List<HoldStep> steps) {
        if (steps.isEmpty() || steps.get(0).kind() != Kind.RELEASED) {
            return "";
        }
        HoldStep released = steps.get(0);
        Optional<HoldStep> asked =
                steps.stream().filter(step -> step.kind() == Kind.ASKED).findFirst();
        return CERTIFICATION.text(
                "hold.released.line",
                when.full(released.at()),
                name(asked.orElse(null)),
                name(released),
                asked.map(HoldStep::reason).orElse(""));
    }

    private String name(@Nullable HoldStep step) {
        return step == null ? "—" : step.by().map(actors::nameOf).orElse("—");
    }
}
