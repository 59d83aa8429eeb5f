package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.Person;
import kr.ansim.web.faces.Refusals;

/** Second step of an application: who represents the company and whom to turn to. */
@Named("people")
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApplication applications;

    @Inject
    private ApplicationView frame;

    @Inject
    private TypedView typed;

    private final List<PersonInput> representatives = new ArrayList<>();
    private final List<PersonInput> contacts = new ArrayList<>();

    @PostConstruct
    void open() {
        frame.find().map(ApplicationDetails::people).ifPresent(named -> {
            named.representatives().forEach(person -> representatives.add(PersonInput.of(person)));
            named.contacts().forEach(person -> contacts.add(PersonInput.of(person)));
        });
        fill("representatives", representatives);
        fill("contacts", contacts);
        if (representatives.isEmpty()) {
            representatives.add(new PersonInput());
        }
        if (contacts.isEmpty()) {
            contacts.add(new PersonInput());
        }
    }

    /** As many as were typed, in their order. */
    private void fill(String part, List<PersonInput> people) {
        Typed draft = typed.find();
        if (!draft.has(part + ":0:name")) {
            return;
        }
        people.clear();
        for (int place = 0; draft.has(part + ":" + place + ":name"); place++) {
            people.add(PersonInput.typed(draft, part + ":" + place + ":"));
        }
    }

    public void add(List<PersonInput> people) {
        people.add(new PersonInput());
    }

    /** The first of each part stays: there is always one. */
    public void remove(List<PersonInput> people, int place) {
        if (place > 0 && place < people.size()) {
            people.remove(place);
        }
    }

    public void keep() {
        try {
            applications.name(new NamePeople(people(representatives), people(contacts)));
            frame.goOn();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    private static List<Person> people(List<PersonInput> inputs) {
        return inputs.stream().map(PersonInput::person).toList();
    }

    public List<PersonInput> getRepresentatives() {
        return representatives;
    }

    public List<PersonInput> getContacts() {
        return contacts;
    }
}
