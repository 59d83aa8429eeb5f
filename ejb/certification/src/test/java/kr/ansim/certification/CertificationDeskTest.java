package kr.ansim.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.desk.ProductFiles;
import org.junit.jupiter.api.Test;

class CertificationDeskTest {

    @Test
    void many_products_are_asked_for_some_at_a_time() {
        List<List<UUID>> asked = new ArrayList<>();
        CertificationDesk desk = Fields.with(new CertificationDesk(), "files", new ProductFiles() {
            @Override
            public void askAgain(List<UUID> ids) {
                asked.add(ids);
            }
        });
        List<UUID> products = Stream.generate(UUID::randomUUID).limit(450).toList();

        desk.askAgain(products);

        assertThat(asked).allMatch(some -> some.size() <= 200);
        assertThat(asked.stream().flatMap(List::stream)).containsExactlyElementsOf(products);
    }
}
