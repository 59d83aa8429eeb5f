package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.Person;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** Those who represent companies, and those whom to turn to. Who they are is in the vault. */
@ApplicationScoped
class People {

    private static final String PERSON = "partner-person";

    private enum Part {
        REPRESENTATIVE,
        CONTACT
    }

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    NamePeople of(UUID company) {
        return new NamePeople(of(company, Part.REPRESENTATIVE), of(company, Part.CONTACT));
    }

    /** The name by which the tax office is asked. */
    Optional<String> firstRepresentative(UUID company) {
        return tokens(company, Part.REPRESENTATIVE).stream()
                .findFirst()
                .map(token -> vault.use(token).getOrDefault("name", ""));
    }

    int representatives(UUID company) {
        return tokens(company, Part.REPRESENTATIVE).size();
    }

    private List<Person> of(UUID company, Part part) {
        return tokens(company, part).stream()
                .map(vault::use)
                .map(fields -> new Person(
                        fields.getOrDefault("name", ""),
                        fields.getOrDefault("phone", ""),
                        fields.getOrDefault("email", ""),
                        fields.getOrDefault("duty", "")))
                .toList();
    }

    void replace(UUID company, NamePeople named) {
        replace(company, Part.REPRESENTATIVE, named.representatives());
        replace(company, Part.CONTACT, named.contacts());
    }

    /** Who stays in their place keeps their row; those beyond the last place are erased. */
    private void replace(UUID company, Part part, List<Person> people) {
        List<UUID> before = tokens(company, part);
        IntStream.range(0, people.size()).forEach(place -> {
            Map<String, String> fields = fields(people.get(place));
            if (place < before.size()) {
                vault.replace(before.get(place), fields);
            } else {
                statements.update(
                        "INSERT INTO partner_person (company_id, part, place, person) VALUES (?, ?, ?, ?)",
                        company,
                        part,
                        place,
                        vault.keep(PERSON, fields, null));
            }
        });
        before.stream().skip(people.size()).forEach(vault::erase);
        statements.update(
                "DELETE FROM partner_person WHERE company_id = ? AND part = ? AND place >= ?",
                company,
                part,
                people.size());
    }

    private List<UUID> tokens(UUID company, Part part) {
        return statements.list(
                "SELECT person FROM partner_person WHERE company_id = ? AND part = ? ORDER BY place",
                row -> row.uuid("person"),
                company,
                part);
    }

    private static Map<String, String> fields(Person person) {
        return Map.of(
                "name", person.name().strip(),
                "phone", person.phone().strip(),
                "email", person.email().strip(),
                "duty", person.duty().strip());
    }
}
