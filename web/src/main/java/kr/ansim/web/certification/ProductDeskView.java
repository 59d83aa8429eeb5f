package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What officers do about one watched product: who looks after it, its task, and notes. */
@Named("productDesk")
@ViewScoped
public class ProductDeskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "f";

    @Inject
    private CertificationDesk desk;

    @Inject
    private CertifiedProductView product;

    @Inject
    private OfficerChoice officers;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable String note;
    private @Nullable String taskReason;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void write() {
        act("note.written", () -> {
            desk.note(id(), note == null ? "" : note);
            note = null;
        });
    }

    public void closeTask() {
        act("task.closed", () -> {
            desk.closeTask(id(), taskReason == null ? "" : taskReason);
            taskReason = null;
        });
    }

    public void assign() {
        act(
                "product.assigned",
                () -> desk.assign(
                        List.of(id()),
                        officers.officer(request.getParameter("officer")).orElse(null)));
    }

    private void act(String done, Runnable act) {
        try {
            act.run();
            product.check();
            Wording.CERTIFICATION.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
        }
    }

    private UUID id() {
        return id == null ? new UUID(0, 0) : id;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getTaskReason() {
        return taskReason;
    }

    public void setTaskReason(@Nullable String taskReason) {
        this.taskReason = taskReason;
    }
}
