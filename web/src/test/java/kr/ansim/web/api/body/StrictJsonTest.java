package kr.ansim.web.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    record Numbers(Integer whole, UUID id, boolean told) {

        public boolean isDerived() {
            return told;
        }
    }

    /** {@link WholeNumber} leaves it to these limits to refuse what is beyond {@code int}. */
    @Test
    void every_whole_number_that_is_read_has_limits() {
        List<String> unlimited = new ArrayList<>();
        int seen = 0;
        for (JavaClass type : new ClassFileImporter().importPackages("kr.ansim.web.api")) {
            for (JavaField field : type.getFields()) {
                if (type.isRecord() && field.getRawType().isEquivalentTo(Integer.class)) {
                    seen++;
                    if (!field.isAnnotatedWith(Min.class) || !field.isAnnotatedWith(Max.class)) {
                        unlimited.add(field.getFullName());
                    }
                }
            }
        }
        unlimited.removeIf(name -> name.contains(Numbers.class.getSimpleName()));
        assertThat(unlimited).isEmpty();
        assertThat(seen).isGreaterThan(4);
    }

    @Property
    void whole_numbers_and_ids_are_read_as_they_were_written(@ForAll int whole, @ForAll long high, @ForAll long low) {
        Numbers numbers = new Numbers(whole, new UUID(high, low), true);
        assertThat(StrictJson.read(Numbers.class, StrictJson.text(numbers))).isEqualTo(numbers);
    }

    @Property
    void what_is_beyond_an_int_becomes_the_nearest(@ForAll long number) {
        int read = StrictJson.read(Numbers.class, "{\"whole\": " + number + ", \"id\": null, \"told\": false}")
                .whole();
        assertThat((long) read).isEqualTo(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)));
    }

    @Test
    void of_a_record_only_its_components_are_written() {
        assertThat(StrictJson.text(new Numbers(1, new UUID(0, 0), true)))
                .isEqualTo("{\"whole\":1,\"id\":\"00000000-0000-0000-0000-000000000000\",\"told\":true}");
    }

    @Test
    void an_id_has_one_spelling() {
        assertThat(CanonicalId.parse("01936a4f-0c52-7d3b-9a41-6c1e2f3a4b5c")).isPresent();
        assertThat(CanonicalId.parse("01936A4F-0C52-7D3B-9A41-6C1E2F3A4B5C")).isPresent();
        for (String other : List.of(
                "",
                "1-1-1-1-1",
                "AZNqT8CyfTuaQWweLzpLXA==",
                "01936a4f0c527d3b9a416c1e2f3a4b5c",
                "0001936a4f-0c52-7d3b-9a41-6c1e2f3a4b",
                " 1936a4f-0c52-7d3b-9a41-6c1e2f3a4b5c")) {
            assertThat(CanonicalId.parse(other)).as(other).isEmpty();
        }
    }
}
