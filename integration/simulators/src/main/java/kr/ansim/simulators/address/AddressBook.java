package kr.ansim.simulators.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All addresses the simulated register knows: synthetic ones, laid along real roads of the whole country. */
public final class AddressBook {

    private final List<RoadAddress> addresses;

    private AddressBook(List<RoadAddress> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    public static AddressBook load() {
        InputStream file =
                Objects.requireNonNull(AddressBook.class.getResourceAsStream("/kr/ansim/simulators/address/roads.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, List<String>> neighbourhoods = new HashMap<>();
            List<RoadAddress> all = new ArrayList<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> all.addAll(along(line, neighbourhoods)));
            return new AddressBook(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return addresses.size();
    }

    List<RoadAddress> all() {
        return addresses;
    }

    /** Addresses in which every word of the keyword occurs; a number must be a whole number there. */
    List<RoadAddress> search(String keyword) {
        String[] words = keyword.toLowerCase(Locale.ROOT).split("[\\s,()]+");
        return addresses.stream().filter(address -> holds(address, words)).toList();
    }

    Optional<RoadAddress> find(String neighbourhoodCode, String roadCode, String number, String annex) {
        return addresses.stream()
                .filter(address -> address.neighbourhoodCode().equals(neighbourhoodCode)
                        && address.roadCode().equals(roadCode)
                        && Integer.toString(address.number()).equals(number.replaceFirst("^0+(?=.)", ""))
                        && annex.replaceFirst("^0+(?=.)", "").equals("0"))
                .findFirst();
    }

    private static boolean holds(RoadAddress address, String... words) {
        String text = " " + address.searched() + " ";
        String dense = text.replace(" ", "");
        for (String word : words) {
            boolean found = word.matches("[0-9-]+") ? text.contains(" " + word + " ") : dense.contains(word);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static List<RoadAddress> along(String line, Map<String, List<String>> neighbourhoods) {
        String[] cell = line.split("\\|", -1);
        String sgg = cell[0];
        List<String> known = neighbourhoods.computeIfAbsent(sgg, code -> new ArrayList<>());
        if (!known.contains(cell[3])) {
            known.add(cell[3]);
        }
        String neighbourhoodCode = sgg + (101 + known.indexOf(cell[3])) + "00";
        String roadCode = sgg + "3" + String.format("%06d", Math.floorMod(cell[4].hashCode(), 1_000_000));
        double[] from = point(cell[5]);
        double[] to = point(cell[6]);
        double last = Double.parseDouble(cell[7]);
        int postcode = Integer.parseInt(cell[8]);
        String[] numbers = cell[9].split(";", -1);
        List<RoadAddress> buildings = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int number = Integer.parseInt(numbers[i]);
            double way = number / last;
            buildings.add(new RoadAddress(
                    cell[1],
                    cell[2],
                    cell[3],
                    neighbourhoodCode,
                    cell[4],
                    roadCode,
                    number,
                    String.format("%05d", postcode + i),
                    name(i, cell[3], cell[4]),
                    from[0] + way * (to[0] - from[0]),
                    from[1] + way * (to[1] - from[1])));
        }
        return buildings;
    }

    private static String name(int position, String neighbourhood, String road) {
        return switch (position % 3) {
            case 0 -> "";
            case 1 -> road + " 데모빌딩";
            default -> neighbourhood + " 데모아파트";
        };
    }

    private static double[] point(String cell) {
        String[] parts = cell.split(",", 2);
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }
}
