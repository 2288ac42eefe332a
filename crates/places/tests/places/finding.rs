//! What a visitor types, and what the app finds.

use crate::counters::nearest;
use crate::{directory, municipalities, the};
use places::LookUp;

#[test]
fn a_postcode_is_found_in_every_way_people_write_it() {
    for typed in [
        "3511",
        "3511AB",
        "3511 ab",
        "3511ab",
        " 35 11 ",
        "٣٥١١",
        "۳۵۱۱",
        "３５１１",
        "3511-AB",
        "NL-3511 AB",
        "nl 3511",
        "3511 Utrecht",
        "3511 AB Utrecht",
        "3511, Utrecht",
        "\u{200F}٣٥١١\u{200F}",
    ] {
        let spot = the(typed);
        assert_eq!(spot.label, "3511 Utrecht", "{typed}");
        assert_eq!(spot.postcode, Some(3511), "{typed}");
        assert_eq!(spot.province, "Utrecht", "{typed}");
        assert!(!spot.approximate, "{typed}");
    }
}

#[test]
fn postcodes_belong_to_the_municipality_people_know() {
    for (postcode, municipality) in [
        ("1012", "Amsterdam"),
        ("2511", "Den Haag"),
        ("3011", "Rotterdam"),
        ("3511", "Utrecht"),
        ("4381", "Vlissingen"),
        ("5211", "'s-Hertogenbosch"),
        ("5611", "Eindhoven"),
        ("6211", "Maastricht"),
        ("7061", "Oude IJsselstreek"),
        ("8899", "Vlieland"),
        ("9711", "Groningen"),
        ("9751", "Groningen"),
        ("9999", "Het Hogeland"),
    ] {
        let own = the(postcode).municipality.unwrap();
        assert_eq!((own.name.as_str(), own.sure), (municipality, true), "{postcode}");
    }
}

#[test]
fn a_postcode_in_two_municipalities_names_both_and_is_not_sure() {
    let spot = the("2242");
    assert_eq!(spot.label, "2242 Katwijk, Wassenaar");
    assert!(!spot.municipality.as_ref().unwrap().sure);
    let own: Vec<_> = nearest(&spot, 3).into_iter().filter(|(_, _, own)| *own).map(|(name, _, _)| name).collect();
    assert_eq!(own, ["Wassenaar", "Katwijk"]);
}

#[test]
fn what_cannot_be_a_postcode_is_said_to_be_none() {
    for typed in ["351", "0999", "10000", "0", "3511A", "3511 A", "3511ABC", "3511A1", "12345678901234567890", "٣٥١"]
    {
        assert_eq!(directory().look_up(typed), LookUp::NotAPostcode, "{typed}");
    }
    for typed in ["", "  ", "\u{200E}", "\n\t"] {
        assert_eq!(directory().look_up(typed), LookUp::Empty, "{typed:?}");
    }
}

#[test]
fn a_postcode_without_neighbours_is_unknown() {
    // Between Leeuwarden (8941) and Grou (9001) there is none.
    assert_eq!(directory().look_up("۸۹۷۰ AB"), LookUp::UnknownPostcode { typed: "8970".to_owned() });
}

#[test]
fn a_missing_postcode_falls_back_on_its_neighbour_and_says_so() {
    // Post-office boxes.
    let spot = the("3500");
    assert_eq!((spot.label.as_str(), spot.approximate), ("3511 Utrecht", true));
    assert!(!spot.municipality.unwrap().sure);
    // The codes that GeoNames has and Statistics Netherlands has not; 5217 is not in The Hague.
    for unverified in
        [1234, 1364, 1954, 2236, 3160, 4200, 4857, 5100, 5217, 5442, 6060, 6817, 7146, 7379, 7940, 8269, 8323]
    {
        let spot = the(&unverified.to_string());
        assert!(spot.approximate && spot.postcode != Some(unverified), "{unverified}: {spot:?}");
    }
    assert_eq!(the("5217").label, "5216 's-Hertogenbosch");
}

#[test]
fn a_place_is_found_whatever_its_spelling() {
    for (typed, label) in [
        ("utrecht", "Utrecht"),
        ("ROTTERDAM ", "Rotterdam"),
        ("Den Haag", "Den Haag"),
        ("'s-Gravenhage", "Den Haag"),
        ("s gravenhage", "Den Haag"),
        ("The Hague", "Den Haag"),
        ("La Haya", "Den Haag"),
        ("Lahey", "Den Haag"),
        ("Den Bosch", "'s-Hertogenbosch"),
        ("s-hertogenbosch", "'s-Hertogenbosch"),
        ("Amesterdao", "Amsterdam"),
        ("ijmuiden", "IJmuiden"),
        ("Ymuiden", "IJmuiden"),
        ("Capelle a/d IJssel", "Capelle aan den IJssel"),
        ("alphen a.d. rijn", "Alphen aan den Rijn"),
        ("sint-oedenrode", "Sint-Oedenrode"),
        ("st oedenrode", "Sint-Oedenrode"),
        ("2e Exloermond", "2e Exloërmond"),
        ("Scheveningen", "Scheveningen"),
        ("Oss", "Oss"),
    ] {
        assert_eq!(the(typed).label, label, "{typed}");
    }
}

#[test]
fn names_in_other_scripts_are_found() {
    for (typed, label) in [
        ("أمستردام", "Amsterdam"),
        ("امستردام", "Amsterdam"),
        ("آمستردام", "Amsterdam"),
        ("رتردام", "Rotterdam"),
        ("روتردام", "Rotterdam"),
        ("لاهاي", "Den Haag"),
        ("لاهای", "Den Haag"),
        ("أوترخت", "Utrecht"),
        ("Роттердам", "Rotterdam"),
        ("Ρότερνταμ", "Rotterdam"),
        ("Хаг", "Den Haag"),
    ] {
        assert_eq!(the(typed).label, label, "{typed}");
    }
}

#[test]
fn a_small_typing_mistake_does_not_matter() {
    for (typed, label) in [
        ("Rotterdm", "Rotterdam"),
        ("Amsterdm", "Amsterdam"),
        ("Eindhofen", "Eindhoven"),
        ("Roterdam", "Rotterdam"),
        ("Urtecht", "Utrecht"),
        ("Vlisingen", "Vlissingen"),
        ("Mastrict", "Maastricht"),
        ("Nymegen", "Nijmegen"),
        ("Tilborg", "Tilburg"),
    ] {
        assert_eq!(the(typed).label, label, "{typed}");
    }
    for typed in ["Xanadu", "Shangri-La", "xyz", "!!!", "قرطبستان"] {
        assert_eq!(directory().look_up(typed), LookUp::UnknownPlace { typed: typed.to_owned() }, "{typed}");
    }
}

#[test]
fn places_of_one_name_stay_apart() {
    assert_eq!(municipalities("Bergen"), ["Bergen (NH)", "Bergen (L)"]);
    assert_eq!(municipalities("Hengelo"), ["Hengelo", "Bronckhorst"]);
    let mut beek = municipalities("Beek");
    assert_eq!(beek.first().map(String::as_str), Some("Beek"), "the largest comes first");
    beek.sort_unstable();
    assert_eq!(beek, ["Beek", "Berg en Dal", "Montferland"]);
    assert_eq!(municipalities("Rijswijk"), ["Rijswijk", "Buren", "Altena"]);
    let LookUp::Several(spots) = directory().look_up("bergen") else { panic!("two places are called Bergen") };
    assert!(spots.iter().all(|spot| spot.label == "Bergen"));
    assert_eq!(spots.iter().map(|spot| spot.province.as_str()).collect::<Vec<_>>(), ["Noord-Holland", "Limburg"]);
}

#[test]
fn the_beginning_of_a_name_is_enough() {
    assert_eq!(the("Eindho").label, "Eindhoven");
    let LookUp::Several(spots) = directory().look_up("alphen aan") else { return };
    panic!("only one place begins so: {spots:?}");
}

#[test]
fn choices_are_at_most_eight_and_the_largest_first() {
    let LookUp::Several(spots) = directory().look_up("a") else {
        assert!(matches!(directory().look_up("a"), LookUp::UnknownPlace { .. }), "one letter is too little");
        let LookUp::Several(spots) = directory().look_up("am") else { panic!("many places begin with Am") };
        assert_eq!(spots.first().map(|spot| spot.label.as_str()), Some("Amsterdam"));
        assert_eq!(spots.len(), 8);
        return;
    };
    panic!("one letter found {spots:?}");
}

#[test]
fn a_municipality_that_is_no_place_is_found_too() {
    for name in ["Oude IJsselstreek", "Het Hogeland", "Westland", "Gemeente Hollands Kroon", "Sudwest Fryslan"] {
        let spot = the(name);
        let own = spot.municipality.unwrap();
        assert!(own.sure && spot.approximate, "{name}");
        assert_eq!(spot.label, own.name);
    }
    assert_eq!(the("Bergen (NH)").municipality.unwrap().name, "Bergen (NH)");
    assert_eq!(the("Bergen L").municipality.unwrap().name, "Bergen (L)");
    assert_eq!(the("gemeente Utrecht").label, "Utrecht", "found once, as a place");
}
