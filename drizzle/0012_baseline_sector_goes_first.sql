ALTER TABLE "baseline" DROP CONSTRAINT "baseline_sector_id_sector_id_fk";
