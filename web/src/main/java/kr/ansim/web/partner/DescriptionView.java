package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.LegalForm;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** First step of an application: who the company is. */
@Named("description")
@ViewScoped
public class DescriptionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApplication applications;

    @Inject
    private ApplicationView frame;

    @Inject
    private TypedView typed;

    private String registrationNumber = "";
    private String name = "";
    private @Nullable LegalForm form;
    private @Nullable LocalDate openedOn;
    private String phone = "";
    private String postcode = "";
    private String address = "";

    @PostConstruct
    void open() {
        frame.find().map(ApplicationDetails::description).ifPresent(told -> {
            registrationNumber = told.registrationNumber();
            name = told.name();
            form = told.form();
            openedOn = told.openedOn();
            phone = told.phone();
            postcode = told.postcode();
            address = told.address();
        });
        Typed draft = typed.find();
        registrationNumber = draft.or("registrationNumber", registrationNumber);
        name = draft.or("name", name);
        form = draft.one(LegalForm.class, "form").orElse(form);
        openedOn = draft.day("openedOn_input", openedOn);
        phone = draft.or("phone", phone);
        postcode = draft.or("postcode", postcode);
        address = draft.or("address", address);
    }

    public void keep() {
        LegalForm chosen = form;
        LocalDate day = openedOn;
        if (chosen == null || day == null) {
            return;
        }
        try {
            applications.describe(new DescribeCompany(registrationNumber, name, chosen, day, phone, postcode, address));
            frame.goOn();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public List<LegalForm> getForms() {
        return List.of(LegalForm.values());
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(@Nullable String registrationNumber) {
        this.registrationNumber = registrationNumber == null ? "" : registrationNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable LegalForm getForm() {
        return form;
    }

    public void setForm(@Nullable LegalForm form) {
        this.form = form;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode == null ? "" : postcode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
