package kr.ansim.partner;

import java.util.List;

/** Command: the second step of an application. @param contacts whom to turn to, the first one first */
public record NamePeople(List<Person> representatives, List<Person> contacts) {

    public NamePeople {
        representatives = List.copyOf(representatives);
        contacts = List.copyOf(contacts);
    }
}
