package kr.ansim.web.certification;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateVerification;
import kr.ansim.certification.CheckCertificates;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.LabelNumber;
import kr.ansim.certification.LabelNumbers;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** A product's numbers, typed or pasted with the whole listing, and what each of them is. */
@Named("certificateCheck")
@ViewScoped
public class CertificateCheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateVerification verification;

    private String numbers = "";
    private String category = "";
    private String model = "";
    private String maker = "";
    private transient @Nullable CheckedProduct answer;
    private transient @Nullable LabelNumbers onLabel;
    private boolean taken = true;

    public void check() {
        answer = null;
        try {
            check(verification.numbersIn(numbers));
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    private void check(List<String> given) {
        if (given.isEmpty()) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "numbers",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, "", Wording.CERTIFICATION.text("check.nothing")));
            return;
        }
        answer = verification.check(new CheckCertificates("", category.strip(), model.strip(), maker.strip(), given));
    }

    /** Reads a photograph, which is not kept. It comes before what was typed beside it, so its numbers wait for that. */
    public void upload(FileUploadEvent event) {
        onLabel = verification.numbersOn(event.getFile().getContent());
        taken = false;
    }

    /** Puts the numbers of a photograph below those that are there, for the reader to compare. */
    public void take() {
        if (refused("label") || refused("camera")) {
            onLabel = null;
        }
        if (!taken && onLabel instanceof LabelNumbers.Read label) {
            numbers = Stream.concat(
                            numbers.lines().map(String::strip).filter(line -> !line.isEmpty()),
                            label.numbers().stream().map(one -> one.number().text()))
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
        taken = true;
    }

    private static boolean refused(String upload) {
        return !FacesContext.getCurrentInstance().getMessageList(upload).isEmpty();
    }

    /** A photograph that the browser itself refused: what was said of the one before is not said of this one. */
    public void forget() {
        onLabel = null;
    }

    public boolean isReadingPhotos() {
        return verification.readsPhotos();
    }

    /** What was read off the photograph that was sent last, to be compared with it. */
    public List<LabelNumber> getOnLabel() {
        return onLabel instanceof LabelNumbers.Read label ? label.numbers() : List.of();
    }

    /** Why nothing was read off it, empty when something was. */
    public String getPhotoProblem() {
        return onLabel instanceof LabelNumbers.None none ? none.why().name() : "";
    }

    public List<String> categoriesLike(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return verification.categories().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    public @Nullable CheckedProduct getAnswer() {
        return answer;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        // browsers send the end of a line as two signs, which nobody has typed
        this.numbers = told(numbers).replace("\r\n", "\n");
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = told(category);
    }

    public String getModel() {
        return model;
    }

    public void setModel(@Nullable String model) {
        this.model = told(model);
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(@Nullable String maker) {
        this.maker = told(maker);
    }

    /** An empty field comes as nothing. */
    private static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
