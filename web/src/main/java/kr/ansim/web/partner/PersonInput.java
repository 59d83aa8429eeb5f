package kr.ansim.web.partner;

import java.io.Serializable;
import kr.ansim.partner.Person;
import org.jspecify.annotations.Nullable;

/** One person as a form edits them. */
public class PersonInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String phone = "";
    private String email = "";
    private String duty = "";

    static PersonInput of(Person person) {
        PersonInput input = new PersonInput();
        input.name = person.name();
        input.phone = person.phone();
        input.email = person.email();
        input.duty = person.duty();
        return input;
    }

    static PersonInput typed(Typed draft, String place) {
        PersonInput input = new PersonInput();
        input.name = draft.or(place + "name", "");
        input.phone = draft.or(place + "phone", "");
        input.email = draft.or(place + "email", "");
        input.duty = draft.or(place + "duty", "");
        return input;
    }

    Person person() {
        return new Person(name, phone, email, duty);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(@Nullable String duty) {
        this.duty = duty == null ? "" : duty;
    }
}
