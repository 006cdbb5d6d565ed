-- AlterTable
ALTER TABLE "people" ADD COLUMN     "letter_details" JSONB NOT NULL DEFAULT '{}';
