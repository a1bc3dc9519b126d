//! The examples of the explanations.

use llano_codegen::diagnostics::Code;
use llano_codegen::model::breaking::{Profile, breaking};

use super::{changes, compile};

/// The blocks of a text that begin with this line.
fn block<'t>(text: &'t str, opening: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("```{opening}\n"))?;
    rest.split_once("```").map(|(block, _)| block)
}

#[test]
fn each_rule_reports_its_example_and_not_what_to_do_instead() {
    let mut count = 0;
    for code in Code::ALL {
        let Some(old) = block(code.explanation(), "flat,old") else { continue };
        let new = block(code.explanation(), "flat,new").expect("another generation");
        let instead = block(code.explanation(), "flat").expect("what to do instead");
        // Each rule is of the first profile in which it reports something.
        let reports = |profile, new: &str| changes(profile, old, new).1;
        let profiles = Profile::ALL.map(|(_, profile)| profile);
        let profile = profiles.into_iter().find(|profile| !reports(*profile, new).is_empty()).expect("a report");
        let found: Vec<_> = reports(profile, new).iter().map(|report| report.code).collect();
        assert_eq!(found, [*code], "{}", code.explanation());
        assert_eq!(reports(profile, instead), [], "{code}");
        count += 1;
    }
    assert_eq!(count, 35);
}

#[test]
fn every_rule_points_at_both_generations() {
    for code in Code::ALL {
        let Some(old) = block(code.explanation(), "flat,old") else { continue };
        let new = block(code.explanation(), "flat,new").expect("another generation");
        let (sources, old) = compile(llano_codegen::diagnostics::Sources::default(), old);
        let old_files = sources.iter().count();
        let (sources, new) = compile(sources, new);
        let place = |file| sources.iter().position(|(id, _)| id == file).expect("a text");
        for report in breaking(&old, &new, Profile::Source) {
            let files: Vec<_> = report.labels.iter().map(|label| place(label.span.file) < old_files).collect();
            let is_gone = ["module-removed", "protocol-removed", "declaration-changed"].contains(&report.code.name());
            assert!(files == [false, true] || is_gone && files == [true], "{code}: {report:#?}");
        }
    }
}
